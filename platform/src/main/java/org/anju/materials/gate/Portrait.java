package org.anju.materials.gate;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** 裁照片: proposes what part of a photo to take, 358 to 441, the head in the middle and some white above it. */
final class Portrait {

    private static final int WIDTH = 358;
    private static final int HEIGHT = 441;
    /** Of the crop's height, from the crown to the chin; above it a tenth stays white. */
    private static final double HEAD = 0.62;

    private static final double ABOVE = 0.1;
    private static final double HEAD_HIGHER_THAN_WIDE = 1.35;

    private Portrait() {}

    static byte[] cropped(byte[] bytes) throws IOException, NotTaken {
        BufferedImage image = Pixels.upright(new Picture(bytes, 0), Pixels.LONGEST);
        if (image.getWidth() < WIDTH || image.getHeight() < HEIGHT) {
            throw new NotTaken("photoSmall", image.getWidth(), image.getHeight(), WIDTH, HEIGHT);
        }
        Rectangle part = part(image);
        int times = part.width >= 2 * WIDTH ? 2 : 1;
        BufferedImage cut = image.getSubimage(part.x, part.y, part.width, part.height);
        BufferedImage made = Scaling.to(cut, WIDTH * times, HEIGHT * times);
        byte[] jpeg = Pixels.jpeg(made, 0.95f);
        return jpeg.length < PhotoRule.STANDARD.leastBytes() ? Pixels.jpeg(made, 1) : jpeg;
    }

    static Rectangle part(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        double widest = Math.min(width, (double) height * WIDTH / HEIGHT);
        Head head = Head.in(image);
        double wanted = head == null ? widest : head.width() * HEAD_HIGHER_THAN_WIDE / HEAD * WIDTH / HEIGHT;
        double across = Math.max(WIDTH, Math.min(widest, wanted));
        double down = across * HEIGHT / WIDTH;
        double middle = head == null ? width / 2.0 : head.middle();
        double top = head == null ? (height - down) / 2 : head.crown() - ABOVE * down;
        int x = (int) Math.max(0, Math.min(width - across, middle - across / 2));
        int y = (int) Math.max(0, Math.min(height - down, top));
        return new Rectangle(x, y, (int) Math.min(across, width - x), (int) Math.min(Math.round(down), height - y));
    }

    /** Where the crown is, where the head's middle, how wide it is; in pixels. */
    private record Head(double crown, double middle, double width) {

        static @org.jspecify.annotations.Nullable Head in(BufferedImage photo) {
            int wide = Math.min(200, photo.getWidth());
            BufferedImage image = Scaling.to(photo, wide, Math.max(1, wide * photo.getHeight() / photo.getWidth()));
            double scale = photo.getWidth() / (double) wide;
            int crown = -1;
            double middles = 0;
            double widths = 0;
            int rows = 0;
            int most = 0;
            for (int y = 0; y < image.getHeight() && (crown < 0 || y < crown + most); y++) {
                int first = -1;
                int last = -1;
                for (int x = 0; x < wide; x++) {
                    if (!PhotoLook.white(image.getRGB(x, y))) {
                        first = first < 0 ? x : first;
                        last = x;
                    }
                }
                int extent = last - first;
                if (crown < 0 && first >= 0 && extent > wide / 20) {
                    crown = y;
                    most = wide / 4;
                }
                if (crown >= 0 && extent > 0) {
                    middles += (first + last) / 2.0;
                    widths = Math.max(widths, extent);
                    rows++;
                }
            }
            boolean found = rows > 5 && widths < wide * 0.9;
            return found ? new Head(crown * scale, middles / rows * scale, widths * scale) : null;
        }
    }
}
