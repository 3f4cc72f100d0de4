-- The schema belongs to anju_owner, who runs the migrations. anju_app may enter it, and in each room do what that room's
-- migration grants, nothing else: it never owns, creates or drops.
grant usage on schema anju to anju_app;

-- periods that must not overlap (permits, sanctions) are guarded by exclusion constraints over an id and a range
create extension if not exists btree_gist schema anju;
