package org.anju.conduct.spot;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 一次抽查: what was frozen, and what came of it (G-4.8-2).
 *
 * @param frameHash SHA-256 of the frame's text, in hex, kept in the trail when it was frozen
 * @param seed null until the trail has a head that covers the freezing and the draw was made
 */
public record Spot(
        String no,
        String district,
        String purpose,
        int byChance,
        int byRisk,
        String frameHash,
        Instant frozenAt,
        String by,
        @Nullable Seed seed) {

    /** 抽取方式. */
    public enum Way {
        /** 随机. */
        CHANCE,
        /** 按风险. */
        RISK
    }

    /** 种子: the hash of that head of the trail. */
    public record Seed(long head, byte[] hash, Instant drawnAt) {

        public String hex() {
            return HexFormat.of().formatHex(hash);
        }
    }
}
