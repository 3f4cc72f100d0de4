package org.anju.materials.gate;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 查毒看守: has files scanned where a scanner is named, and knows since when it is away and how many files that cost. */
@Component
public final class ScanWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWatch.class);

    private final @Nullable Clamd clamd;
    private final InstantSource clock;

    private @Nullable Instant awaySince;
    private @Nullable Instant lastAnswer;
    private String reason = "";
    private int turnedAway;

    @Autowired
    public ScanWatch(@Value("${anju.clamd:}") String where, InstantSource clock) {
        this(where.isBlank() ? null : new Clamd(where.strip(), Clamd.CONNECT, Clamd.ANSWER), clock);
        if (clamd == null) {
            LOG.info("没有设置杀毒程序（ANJU_CLAMD），上传的文件不查毒。 No virus scanner is named: see operations.md.");
        }
    }

    ScanWatch(@Nullable Clamd clamd, InstantSource clock) {
        this.clamd = clamd;
        this.clock = clock;
    }

    /** Whether there is a scanner, and whether it answers. */
    public enum Standing {
        OFF,
        ANSWERS,
        AWAY
    }

    /**
     * How the scanning stands.
     *
     * @param awaySince since when there was no answer, null while there is one
     * @param lastAnswer when it last answered, null if never
     * @param turnedAway how many files were not taken since it was away last
     * @param reason what it or the socket said then
     */
    public record State(
            Standing standing,
            @Nullable Instant awaySince,
            @Nullable Instant lastAnswer,
            int turnedAway,
            String reason) {}

    /** Clean as well where no scanner is named. One that was away is asked for a sign of life before it gets a file. */
    public Scan scan(byte[] bytes) {
        if (clamd == null) {
            return new Scan.Clean();
        }
        String silent = away() ? clamd.ping() : "";
        Scan scan = silent.isEmpty() ? clamd.scan(bytes) : new Scan.Away(silent);
        if (scan instanceof Scan.Away(String why)) {
            gone(why);
            turnedAway();
        } else {
            answered();
        }
        return scan;
    }

    /** Asks it first. */
    public State state() {
        if (clamd != null) {
            String silent = clamd.ping();
            if (silent.isEmpty()) {
                answered();
            } else {
                gone(silent);
            }
        }
        return known();
    }

    private synchronized State known() {
        Standing standing = clamd == null ? Standing.OFF : awaySince == null ? Standing.ANSWERS : Standing.AWAY;
        return new State(standing, awaySince, lastAnswer, turnedAway, reason);
    }

    private synchronized boolean away() {
        return awaySince != null;
    }

    private synchronized void turnedAway() {
        turnedAway++;
    }

    private synchronized void gone(String why) {
        if (awaySince == null) {
            awaySince = clock.instant();
            turnedAway = 0;
            LOG.error("杀毒程序没有应答，暂时不收文件：{}。 The virus scanner is away, no files are taken.", why);
        }
        reason = why;
    }

    private synchronized void answered() {
        if (awaySince != null) {
            LOG.info("杀毒程序恢复应答，其间没有收下的文件 {} 份。 The virus scanner answers again.", turnedAway);
            awaySince = null;
        }
        lastAnswer = clock.instant();
    }
}
