package org.anju.materials.gate;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.anju.policy.rule.Phrase;

/**
 * 量照片: rough figures of a portrait. The background is the band along the upper edge and down both sides to where
 * shoulders begin; the person is what is not white within. Shares are in per cent, lengths in pixels.
 *
 * @param white of the background, white or nearly so
 * @param person of the whole picture, taken by the person
 * @param skin of the whole picture, the colour of skin
 * @param cutWidth of the part that would make a good 358:441 portrait
 */
public record PhotoLook(int width, int height, int white, int person, int skin, int cutWidth, int cutHeight) {

    private static final int NEARLY_WHITE = 222;
    private static final int COLOURLESS = 26;

    static PhotoLook at(BufferedImage photo) {
        BufferedImage image = Scaling.to(photo, 180, Math.max(1, 180 * photo.getHeight() / photo.getWidth()));
        int width = image.getWidth();
        int height = image.getHeight();
        long band = 0;
        long white = 0;
        long person = 0;
        long skin = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                boolean bright = white(rgb);
                boolean side = (x < width * 8 / 100 || x >= width * 92 / 100) && y < height * 45 / 100;
                if (side || y < height * 6 / 100) {
                    band++;
                    white += bright ? 1 : 0;
                }
                person += bright ? 0 : 1;
                skin += skin(rgb) ? 1 : 0;
            }
        }
        long all = (long) width * height;
        Rectangle cut = Portrait.part(photo);
        return new PhotoLook(
                photo.getWidth(),
                photo.getHeight(),
                (int) (100 * white / band),
                (int) (100 * person / all),
                (int) (100 * skin / all),
                cut.width,
                cut.height);
    }

    /** What eyes should look at, as messages {@code photo.hint.…}; each has a {@code .now} beside it. None refuses. */
    public List<Phrase> hints() {
        return PhotoRule.STANDARD.hints(this);
    }

    /** Whether the part proposed would mend something: a photo that is good as it is needs no scissors. */
    public boolean croppable() {
        return PhotoRule.STANDARD.mended(this);
    }

    static boolean white(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int least = Math.min(red, Math.min(green, blue));
        return least >= NEARLY_WHITE && Math.max(red, Math.max(green, blue)) - least <= COLOURLESS;
    }

    private static boolean skin(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return red > 60 && red > green && green >= blue - 10 && red - blue > 12 && red - green < 90;
    }
}
