package org.anju.materials;

import java.util.List;
import java.util.Optional;
import org.anju.materials.gate.Answer;
import org.anju.materials.gate.Chamber;
import org.anju.materials.gate.Picture;
import org.anju.materials.gate.Scan;
import org.anju.materials.gate.ScanWatch;
import org.springframework.stereotype.Component;

/**
 * 装订: turns photographs upright and makes one PDF of several, a page each, in the {@link Chamber}. A photograph is taken
 * apart into its pixels and made anew; nothing else of it comes along.
 */
@Component
public class Bindery {

    /** Enough for every page that fits into a slot photographed singly. */
    public static final int MOST = MaterialRegister.MOST_IN_SLOT;

    private final Chamber chamber;
    private final ScanWatch scanner;

    Bindery(Chamber chamber, ScanWatch scanner) {
        this.chamber = chamber;
        this.scanner = scanner;
    }

    /**
     * A photograph and by how many degrees it is to be turned clockwise.
     *
     * @param turn a multiple of 90, on top of how the camera was held
     */
    public record Shot(byte[] bytes, int turn) {}

    /** Whether the virus scanner lets all of them be opened; where not, the gate says why of each. */
    public boolean clear(List<Shot> shots) {
        return shots.stream().allMatch(each -> scanner.scan(each.bytes()) instanceof Scan.Clean);
    }

    /** Each on an A4 page of its own, upright or across as it lies; the same photographs give the same bytes. */
    public Optional<byte[]> bound(List<Shot> shots) {
        if (shots.isEmpty() || shots.size() > MOST) {
            return Optional.empty();
        }
        return done(chamber.bind(shots.stream()
                .map(each -> new Picture(each.bytes(), each.turn()))
                .toList()));
    }

    /** As it is wished to lie. */
    public Optional<byte[]> turned(Shot shot) {
        return done(chamber.clean(new Picture(shot.bytes(), shot.turn())));
    }

    private static Optional<byte[]> done(Answer answer) {
        return answer instanceof Answer.Done(byte[] bytes) ? Optional.of(bytes) : Optional.empty();
    }
}
