package org.anju.materials;

/**
 * 证件照片 (G-3.2.1-6): the guide says only "white background"; the figures are ours and may be changed. Whether
 * the background is white, the reviewer sees.
 */
record PhotoRule(int leastWidth, int leastHeight, long leastBytes, long mostBytes) {

    static final String SLOT = "G-3.2.1-6";
    static final PhotoRule STANDARD = new PhotoRule(358, 441, 20 * 1024, 2 * 1024 * 1024);

    /** Why the picture cannot be the photo, or the picture itself. */
    Examined check(Examined.Accepted file) {
        if (file.kind() == FileKind.PDF) {
            return Examined.Rejected.because("photoKind");
        }
        if (file.width() < leastWidth || file.height() < leastHeight) {
            return Examined.Rejected.because("photoSmall", file.width(), file.height(), leastWidth, leastHeight);
        }
        if (file.width() >= file.height()) {
            return Examined.Rejected.because("photoLandscape", file.width(), file.height());
        }
        if (file.bytes() < leastBytes || file.bytes() > mostBytes) {
            return Examined.Rejected.because("photoBytes", file.bytes() / 1024, leastBytes / 1024, mostBytes / 1024);
        }
        return file;
    }
}
