-- A log of all captures of a dossier, each line chained to the one before it by its hash: a line that is changed, taken out or put
-- in between later shows. `entry` is the line to the letter as it is hashed.
create table custody (
  dossier text not null references dossier,
  number bigint not null,
  document text,
  sha256 text not null,
  came_from text not null,
  captured_at timestamptz not null,
  entry text not null,
  digest text not null,
  hash text not null,
  primary key (dossier, number)
);
create index custody_document on custody (document) where document is not null;
create index custody_capture on custody (sha256);

-- What was captured before there was a log begins it.
do $$
declare
  row record;
  line text;
  mark text;
  last text;
  n bigint;
  current text := null;
begin
  for row in
    select document.dossier, document_capture.* from document_capture
    join document on document.id = document_capture.document
    order by document.dossier, captured_at, document_capture.document, sha256, came_from
  loop
    if current is distinct from row.dossier then
      current := row.dossier;
      n := 0;
      last := '';
    end if;
    n := n + 1;
    line := json_build_object('number', n, 'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'by', 'captured before there was a log', 'document', row.document, 'sha256', row.sha256, 'from', row.came_from,
      'capturedAt', to_char(row.captured_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'address', row.address,
      'within', row.within, 'partOf', row.part_of, 'tool', row.tool)::text;
    mark := encode(sha256(convert_to(line, 'UTF8')), 'hex');
    last := encode(sha256(convert_to(last || E'\n' || mark, 'UTF8')), 'hex');
    insert into custody values (row.dossier, n, row.document, row.sha256, row.came_from, row.captured_at, line, mark, last);
  end loop;
end $$;

create trigger custody_is_kept before update or delete on custody
  for each row execute function refuse_capture_change();
