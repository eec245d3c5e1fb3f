/** What `npm run dev` adds to each page: takes over what was rebuilt where that can be, and loads the page anew where not. */
const anew = () => window.location.reload();

new window.EventSource('dev-events').onmessage = ({ data }) => {
  const { build } = JSON.parse(data);
  // The pane stands in a frame, which is loaded with the page around it.
  if (module.hot === undefined) {
    if (build !== 'taskpane') anew();
  } else if (build === 'taskpane' && module.hot.status() === 'idle')
    module.hot.check(true).then((taken) => taken ?? anew(), anew);
};
