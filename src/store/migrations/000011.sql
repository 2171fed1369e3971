-- An address that leads on to another is known by both.
create index document_capture_asked on document_capture ((redirects->0->>'from')) where redirects->0->>'from' is not null;
