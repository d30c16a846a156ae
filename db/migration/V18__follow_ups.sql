-- Follow-ups of signed assessments. Their answers are rows of answer_revision under the questions of the follow-up form,
-- which no assessment asks, so what was signed stays as it was; whoever followed up signs once.

alter table sign_off drop constraint sign_off_part_check;
alter table sign_off add constraint sign_off_part_check check (part in ('assessor', 'official', 'follow_up'));
comment on table sign_off is 'Who made an assessment, which accountable official stands behind it, and who followed it up.';

create index sign_off_follow_up_idx on sign_off (proposal_id) where part = 'follow_up' and withdrawn_at is null;
