-- Which documents wait for their claims to be put into events stands beside them: a document's row has an index of its words, and
-- was written once more only to say so. `recaptured`: when the capture was made that it was read from since it was last in events.
create table unlinked (
  document text primary key references document on delete cascade,
  dossier text not null references dossier,
  recaptured timestamptz
);
create index unlinked_dossier on unlinked (dossier);
insert into unlinked select id, dossier, recaptured from document where not linked or recaptured is not null;
alter table document drop column linked, drop column recaptured;
