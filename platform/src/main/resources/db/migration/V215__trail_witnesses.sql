-- A head is made every ten minutes also where nothing new was sealed, so several may stand over one seal; each is signed
-- with SM2 as well. When it was written the database says itself: a moved house clock cannot make it look fresh.
alter table trail_heads
    add column sm2_key_id     text,
    add column sm2_signature  bytea,
    add column written_at     timestamptz default clock_timestamp(),
    add check ((sm2_key_id is null) = (sm2_signature is null)),
    drop constraint trail_heads_seq_key;
create index trail_heads_by_seq on trail_heads (seq);
update trail_heads set written_at = at;
revoke insert on trail_heads from anju_app;
grant insert (no, seq, hash, at, key_id, signature, sm2_key_id, sm2_signature) on trail_heads to anju_app;

-- An auditor searches by time first, and reads on from where he was: each way of asking has an index in the order of the answer.
drop index trail_lines_by_subject;
drop index trail_lines_by_account;
drop index trail_lines_by_act;
create index trail_lines_by_subject on trail_lines (subject_kind, subject_id, at desc, id desc);
create index trail_lines_by_account on trail_lines (account, at desc, id desc) where account is not null;
create index trail_lines_by_act on trail_lines (act, at desc, id desc);
create index trail_lines_by_name on trail_lines (name, at desc, id desc);
create index trail_lines_by_role on trail_lines (role, at desc, id desc);
create index trail_lines_by_time on trail_lines (at desc, id desc);
