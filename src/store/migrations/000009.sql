-- Totals of a past day are added up from the index alone.
drop index figure_since;
create index figure_since on figure (dossier, since) include (action, unit, low, best, high) where counted;
