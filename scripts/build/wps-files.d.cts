export const FOLDER: string;
export const NAME: string;
export const UNPACKED: string;

type Files<Content> = Readonly<Record<string, Content>>;

export function offlineLists(archiveUrl: string): Files<string>;

export function wpsFiles(baseUrl: string): Files<string | Buffer>;
