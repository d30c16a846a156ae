-- What is sent twice is published once: a publication knows the proof that was looked at.

alter table publication add column proof_sha256 sha256;
comment on column publication.proof_sha256 is 'Fingerprint of what was looked at before; null for those published before it was kept.';
