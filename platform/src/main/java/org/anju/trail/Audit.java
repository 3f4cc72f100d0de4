package org.anju.trail;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One examination under way. Lines, heads and witness are read side by side; after a break it goes on from what is
 * stored, so that a second break is named too.
 */
final class Audit {

    private final Map<String, PublicKey> trusted;
    private final Iterator<String> witness;
    private final Chain chain = new Chain();
    private final List<TrailVerdict.Break> breaks = new ArrayList<>();
    private Iterator<Head> heads = Collections.emptyIterator();
    private @Nullable Head next;
    private @Nullable Instant lastWritten;
    private byte[] before = Chain.start();
    private long seq;
    private long lines;
    private long headNo;
    private long covered;
    private long unwitnessed;
    private long unsealed;

    Audit(Map<String, PublicKey> trusted, Iterator<String> witness) {
        this.trusted = trusted;
        this.witness = witness;
    }

    void heads(Iterator<Head> stream) {
        heads = stream;
        next = heads.hasNext() ? heads.next() : null;
    }

    void sealed(TrailCheck.Sealed seal) {
        if (seal.seq() != seq + 1) {
            broken("seal " + (seq + 1), "missing up to seal " + (seal.seq() - 1) + ": cut out");
            headsBefore(seal.seq());
        }
        seq = seal.seq();
        lines++;
        Line line = seal.content();
        if (line == null) {
            broken("line " + seal.line() + " (seal " + seq + ")", "the line is gone");
        } else {
            lastWritten = line.writtenAt();
            if (!MessageDigest.isEqual(seal.hash(), chain.link(before, seq, line))) {
                broken(
                        "line " + line.id() + " (seal " + seq + ")",
                        "not what was sealed: changed, inserted or out of order");
            }
        }
        before = seal.hash();
        if (next != null && next.seq() == seq) {
            head(next, seal.hash());
        }
    }

    void end(Instant late) {
        headsBefore(Long.MAX_VALUE);
        if (covered < seq) {
            broken("seal " + (covered + 1), "no signed head stands over it");
        }
        if (witness.hasNext()) {
            broken("head " + (headNo + 1), "the witness has seen \"" + witness.next() + "\", the database has it not");
        }
        if (unwitnessed > 0 && lastWritten != null && lastWritten.isBefore(late)) {
            broken("head " + unwitnessed, "the witness file has not seen it: file cut, or the house stopped early");
        }
    }

    void unsealed(long line, boolean late, boolean forgotten) {
        unsealed++;
        if (forgotten) {
            broken("line " + line, "neither sealed nor waiting: inserted, or its seal was taken away");
        } else if (late) {
            broken("line " + line, "not sealed within 60 s");
        }
    }

    void gone(long line) {
        broken("line " + line, "waiting to be sealed, and the line is gone");
    }

    TrailVerdict verdict() {
        return new TrailVerdict(lines, headNo, unsealed, List.copyOf(breaks));
    }

    private void headsBefore(long bound) {
        while (next != null && next.seq() < bound) {
            head(next, null);
        }
    }

    private void head(Head head, byte @Nullable [] hash) {
        String where = "head " + head.no() + " (seal " + head.seq() + ")";
        if (head.no() != headNo + 1) {
            broken("head " + (headNo + 1), "missing up to head " + (head.no() - 1));
        }
        if (hash == null) {
            broken(where, "the seal it signs is gone");
        } else if (!MessageDigest.isEqual(hash, head.hash())) {
            broken(where, "signs another chain than the one stored");
        }
        if (!signedBy(trusted.get(head.keyId()), head)) {
            broken(where, "its signature is not of a key in trail.pub");
        }
        witnessed(head, where);
        headNo = head.no();
        covered = Math.max(covered, head.seq());
        next = heads.hasNext() ? heads.next() : null;
    }

    private void witnessed(Head head, String where) {
        if (!witness.hasNext()) {
            unwitnessed = unwitnessed == 0 ? head.no() : unwitnessed;
            return;
        }
        String line = witness.next();
        while (Witness.numberOf(line) < head.no() && witness.hasNext()) {
            broken(where, "the witness has seen \"" + line + "\" in between");
            line = witness.next();
        }
        if (!line.equals(head.witnessed())) {
            broken(where, "the witness has seen another head: \"" + line + "\"");
        }
    }

    private void broken(String where, String what) {
        if (breaks.size() < TrailVerdict.MOST) {
            breaks.add(new TrailVerdict.Break(where, what));
        }
    }

    private static boolean signedBy(@Nullable PublicKey key, Head head) {
        if (key == null) {
            return false;
        }
        try {
            Signature pen = Signature.getInstance("Ed25519");
            pen.initVerify(key);
            pen.update(head.payload());
            return pen.verify(head.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
