package org.anju.materials.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/**
 * 上传台: takes a file piece by piece, so that a broken connection costs one piece and not the file. Nothing here is
 * anybody's paper yet: a form that names the file makes it one, through the same gate as a file sent whole.
 */
@Component
public class UploadDesk {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    /** What one request brings: lost at most, when the line breaks. */
    public static final int PIECE = 256 * 1024;
    /** Open at a time by one account: two full places of a folder. */
    static final int MOST_OPEN = 40;

    static final long MOST_OPEN_BYTES = 200L * 1024 * 1024;
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration KEPT_TAKEN = Duration.ofHours(1);

    private final StagedUploads uploads;
    private final Incoming incoming;
    private final InstantSource clock;

    public UploadDesk(StagedUploads uploads, Incoming incoming, InstantSource clock) {
        this.uploads = uploads;
        this.incoming = incoming;
        this.clock = clock;
    }

    /** A file of that size is about to come. */
    public Outcome begin(Actor actor, String name, long bytes) {
        UUID account = actor.account();
        if (account == null || !actor.is(Role.APPLICANT, Role.AGENT)) {
            return new Outcome.Absent();
        }
        if (bytes < 1) {
            return new Outcome.Refused(Refusal.of("materials.upload.empty", null));
        }
        if (bytes > MOST_BYTES) {
            return new Outcome.Refused(Refusal.of("materials.upload.tooBig", null, MOST_BYTES >> 20));
        }
        StagedUploads.Open open = uploads.open(account);
        if (open.files() >= MOST_OPEN || open.bytes() + bytes > MOST_OPEN_BYTES) {
            return new Outcome.Refused(
                    Refusal.of("materials.upload.tooMany", null, MOST_OPEN, MOST_OPEN_BYTES >> 20, KEPT.toHours()));
        }
        UUID id = UUID.randomUUID();
        uploads.add(id, account, plain(name), (int) bytes, clock.instant());
        return new Outcome.Done(id.toString());
    }

    /** How far a file has come. */
    public Optional<StagedUpload> find(Actor actor, UUID id) {
        return account(actor).flatMap(account -> uploads.find(account, id));
    }

    /** Takes the next piece, and answers how far the file is then; a piece that is not the next changes nothing. */
    public Optional<StagedUpload> take(Actor actor, UUID id, int offset, byte[] piece) {
        Optional<StagedUpload> found = account(actor).flatMap(account -> uploads.hold(account, id));
        if (found.isEmpty()) {
            return found;
        }
        StagedUpload upload = found.get();
        boolean next = offset == upload.received() && piece.length > 0 && piece.length <= upload.bytes() - offset;
        if (!next) {
            return found;
        }
        incoming.keep(id, offset, piece);
        uploads.received(id, offset + piece.length, clock.instant());
        return Optional.of(new StagedUpload(id, upload.name(), upload.bytes(), offset + piece.length));
    }

    /** A file that came whole and has to wait, because something else in its form was wrong. */
    public Outcome stage(Actor actor, String name, byte[] bytes) {
        Outcome begun = begin(actor, name, bytes.length);
        if (begun instanceof Outcome.Done(String id)) {
            take(actor, UUID.fromString(id), 0, bytes);
        }
        return begun;
    }

    /** The bytes of a file that has come whole; also just after a form has taken it. */
    public Optional<byte[]> bytes(Actor actor, UUID id) {
        return account(actor)
                .flatMap(account -> uploads.findTaken(account, id))
                .filter(StagedUpload::finished)
                .flatMap(upload -> incoming.read(id, upload.bytes()));
    }

    public Optional<String> name(Actor actor, UUID id) {
        return account(actor).flatMap(account -> uploads.findTaken(account, id)).map(StagedUpload::name);
    }

    /** How many files have come whole and wait for their form. */
    public int waiting() {
        return uploads.waiting();
    }

    /** A form has made papers of them, in the transaction of its act. */
    public void taken(Actor actor, Collection<UUID> ids) {
        account(actor).ifPresent(account -> uploads.taken(account, ids, clock.instant()));
    }

    public boolean drop(Actor actor, UUID id) {
        boolean dropped =
                account(actor).filter(account -> uploads.remove(account, id)).isPresent();
        if (dropped) {
            incoming.remove(id);
        }
        return dropped;
    }

    /** Clears away what no form has taken within a day, what was taken, and pieces without a row. */
    public int sweep() {
        Instant now = clock.instant();
        int gone = uploads.removeBefore(now.minus(KEPT), now.minus(KEPT_TAKEN));
        List<UUID> there = incoming.all();
        List<UUID> known = uploads.known(there);
        there.stream().filter(id -> !known.contains(id)).forEach(incoming::remove);
        return gone;
    }

    private static Optional<UUID> account(Actor actor) {
        return actor.is(Role.APPLICANT, Role.AGENT) ? Optional.ofNullable(actor.account()) : Optional.empty();
    }

    private static String plain(String name) {
        String plain = name.replaceAll("\\p{Cntrl}|\\p{Cf}|\\p{Cs}", "").strip();
        int most = Math.min(100, plain.codePointCount(0, plain.length()));
        return plain.isEmpty() ? "-" : plain.substring(0, plain.offsetByCodePoints(0, most));
    }
}
