-- What people decided about a claim, worked into it. `body` is the claim as it counts; `read` what the reader made of it, where a
-- person corrected that or told the same before the reader did. Rejected claims stay and count nowhere.
alter table claim
  add column read jsonb,
  add column verdict text check (verdict in ('accepted', 'corrected', 'rejected', 'added')),
  add column credibility smallint check (credibility between 1 and 6);

-- How much a claim wants a person's look: how large its number is, and how uncertain the reading.
create function claim_priority(body jsonb) returns real language sql immutable parallel safe as $$
  select (
    ln(1 + coalesce((body->'count'->>'low')::float8, (body->'count'->>'high')::float8, 0)) / ln(10)
      * case when body->'count'->>'unit' = 'people' then 1 else 0.3 end
    + least(2, 0.5 * jsonb_array_length(body->'inferred'))
    + case body->>'modality' when 'alleged' then 1 when 'estimated' then 0.5 else 0 end
    + case body->'count'->>'qualifier' when 'about' then 0.25 when 'atLeast' then 0.5 when 'atMost' then 0.5 else 0 end
  )::real
$$;
alter table claim add column priority real generated always as (coalesce(claim_priority(body), 0)) stored;
create index claim_waiting on claim (dossier, priority desc, document desc, id desc) where verdict is null;
create index claim_reviewed on claim (dossier, document) where verdict is not null;

-- Sources differ on its figures, and nobody settled it or looked at it as it is.
alter table event_summary add column waits boolean not null default false;
update event_summary set waits = 'contested' = any(statuses);
create index event_summary_waiting on event_summary (dossier, size desc, event desc) where waits;

-- How a review is found: by the documents it is about, by what else it is about, and those that linking needs.
alter table review
  add column documents text[] not null default '{}',
  add column subject_key text,
  add column linking boolean not null default false;
alter table review disable trigger review_append_only;
update review set linking = true, documents = array(
  select distinct each from (
    select jsonb_array_elements(subject->'claims')->>'document' as each
    union select jsonb_array_elements_text(subject->'documents')
  ) as named
);
update review set documents = undone.documents from review as undone
  where review.kind = 'undo' and undone.id = (review.subject->>'review')::bigint;
alter table review enable trigger review_append_only;
create index review_documents on review using gin (documents);
create index review_subject on review (dossier, subject_key, id) where subject_key is not null;
create index review_linking on review (dossier, id) where linking;
create index event_redirect on event (redirect_to) where redirect_to is not null;

-- Decisions whose claims are no longer read where they were. Derived data.
create table detached_review (
  review bigint primary key references review,
  dossier text not null
);
create index detached_review_dossier on detached_review (dossier, review desc);
