-- Towns are gone to and filtered by as sites are: many reports name no more of a compound than its town.
update event_summary set sites = told.sites
from (
  select event_claim.event, array_agg(distinct place->>'name') as sites
  from event_claim
  join claim on claim.document = event_claim.document and claim.id = event_claim.claim
  join document on document.id = claim.document and document.removed_at is null
  cross join jsonb_array_elements(claim.body->'places') as place
  where claim.verdict is distinct from 'rejected' and place->>'kind' in ('site', 'locality')
  group by event_claim.event
) as told
where told.event = event_summary.event;
