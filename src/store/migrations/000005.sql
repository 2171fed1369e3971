create index review_dossier on review (dossier, id);
