package org.anju.materials.gate;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Phrase;

/**
 * 证件照片 (G-3.2.1-6): the guide says only "white background"; the figures are ours and may be changed.
 *
 * @param leastWhite per cent of the background that must be white, below that the reviewer is told
 * @param surelyNotWhite per cent below which nobody would call it white
 * @param leastPerson per cent of the picture that the person should take
 * @param mostCut per cent that the frame of the sheet, 358:441, may cut off before the applicant is told
 */
record PhotoRule(
        int leastWidth,
        int leastHeight,
        long leastBytes,
        long mostBytes,
        int leastWhite,
        int surelyNotWhite,
        int leastPerson,
        int mostPerson,
        int mostCut) {

    static final PhotoRule STANDARD = new PhotoRule(358, 441, 20 * 1024, 2 * 1024 * 1024, 85, 50, 15, 80, 5);

    /** Why the picture cannot be the photo, or else what measuring it has shown. */
    PhotoLook check(BufferedImage image, long bytes) throws NotTaken {
        int width = image.getWidth();
        int height = image.getHeight();
        if (width < leastWidth || height < leastHeight) {
            throw new NotTaken("photoSmall", width, height, leastWidth, leastHeight);
        }
        if (width >= height) {
            throw new NotTaken("photoLandscape", width, height);
        }
        if (bytes < leastBytes || bytes > mostBytes) {
            throw new NotTaken("photoBytes", bytes / 1024, leastBytes / 1024, mostBytes / 1024);
        }
        PhotoLook seen = PhotoLook.at(image);
        if (seen.white() < surelyNotWhite) {
            throw new NotTaken("photoBackground", seen.white(), leastWhite);
        }
        return seen;
    }

    List<Phrase> hints(PhotoLook seen) {
        List<Phrase> hints = new ArrayList<>();
        if (seen.white() < leastWhite) {
            hints.add(Phrase.of("photo.hint.background", seen.white(), leastWhite));
        }
        if (seen.person() < leastPerson) {
            hints.add(Phrase.of("photo.hint.far", seen.person(), leastPerson));
        } else if (seen.person() > mostPerson) {
            hints.add(Phrase.of("photo.hint.near", seen.person(), mostPerson));
        } else if (seen.skin() < 2) {
            hints.add(Phrase.of("photo.hint.face"));
        }
        if (lost(seen) > mostCut) {
            hints.add(Phrase.of("photo.hint.shape", seen.width(), seen.height(), lost(seen)));
        }
        return List.copyOf(hints);
    }

    /** A crop mends the shape, and a person too far away as long as it takes less than all; never the background. */
    boolean mended(PhotoLook seen) {
        boolean smaller = 100L * seen.cutWidth() * seen.cutHeight() < 97L * seen.width() * seen.height();
        return smaller && (lost(seen) > mostCut || seen.person() < leastPerson);
    }

    /** Per cent of the picture that a frame of 358:441 laid on its middle cuts off. */
    private int lost(PhotoLook seen) {
        long across = (long) seen.width() * leastHeight;
        long upright = (long) seen.height() * leastWidth;
        return (int) (100 - 100 * Math.min(across, upright) / Math.max(across, upright));
    }
}
