-- What a server reads for selections of a dossier's events, as it was at some revision: the next start reads this and what changed
-- since, and not every event. What an earlier form of the database held is not taken up.
create table kept_index (
  dossier text primary key references dossier,
  form integer not null,
  migration integer not null,
  revision bigint not null,
  content bytea not null
);
alter table kept_index alter column content set storage external;
