-- A page that goes back to what it said before is a capture of its own: the same bytes may be a document's more than once.
alter table document_capture drop constraint document_capture_pkey,
  add primary key (document, sha256, came_from, captured_at);

alter table document
  -- The capture that it is read from: not always the newest, which may be an error page.
  add column read_from text references capture,
  -- When that capture was made, where its claims have not been put in events since: what makes its figures change.
  add column recaptured timestamptz;
update document set read_from = (
  select sha256 from document_capture where document_capture.document = document.id order by captured_at desc limit 1
);
create index figure_past_captured on figure_past using gin ((cause->'captured')) where cause ? 'captured';
