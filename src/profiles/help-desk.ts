import type { Profile } from './profile';

export const helpDesk: Profile<'help-desk'> = {
  id: 'help-desk',
  name: { zh: 'Zendesk / Chatwoot 报表', en: 'Zendesk or Chatwoot report' },
  signature: [
    ['agent', 'agent name', 'assignee name'],
    ['conversations', 'conversations count', 'first response time', 'avg first response time', 'resolution time', 'avg handle time'], // prettier-ignore
  ],
  who: ['agent name', 'assignee name', 'agent'],
  date: ['date'],
  columns: [
    {
      figure: 'received',
      names: ['conversations', 'conversations count', 'assigned conversations', 'tickets'],
    },
    { figure: 'calls', names: ['calls', 'contacts queued'] },
    { figure: 'answered', names: ['calls answered', 'contacts handled'] },
    {
      figure: 'firstresponse',
      names: [
        'avg first response time',
        'first response time',
        'average first response time',
        'first response',
      ],
    },
    { figure: 'response', names: ['avg response time', 'average response time', 'reply time'] },
    { figure: 'handling', names: ['avg handle time', 'average handle time', 'handle time'] },
    { figure: 'rated', names: ['ratings', 'total ratings', 'satisfaction ratings'] },
    { figure: 'good', names: ['good ratings', 'good satisfaction ratings'] },
    { figure: 'bad', names: ['bad ratings', 'bad satisfaction ratings'] },
    { figure: 'satisfaction', names: ['satisfaction', 'csat', 'csat score', 'satisfaction score'] },
  ],
};
