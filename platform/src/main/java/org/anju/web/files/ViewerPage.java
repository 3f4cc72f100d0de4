package org.anju.web.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Inside;
import org.anju.web.kit.Zones;

/**
 * 在线预览: one page of a paper, with the way to every other.
 *
 * @param path the paper's address
 * @param turn degrees clockwise by which this reader has turned it
 * @param back where he came from; empty where that is not known
 */
public record ViewerPage(String path, String name, int pages, int page, Zoom zoom, int turn, String back) {

    /** How large a page is shown. */
    public enum Zoom {
        FIT,
        WHOLE,
        DOUBLE;

        static Zoom of(String word) {
            return switch (word) {
                case "whole" -> WHOLE;
                case "double" -> DOUBLE;
                default -> FIT;
            };
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The address that opens a paper and leads back to the page that is shown now. */
    public static String of(Frame frame, String path) {
        return path + "/view?back=" + URLEncoder.encode(frame.here(), StandardCharsets.UTF_8);
    }

    public String back(Frame frame) {
        return Inside.is(back) ? back : Zones.home(frame.actor());
    }

    public String at(int page) {
        return at(page, zoom, turn);
    }

    public String at(Zoom zoom) {
        return at(page, zoom, turn);
    }

    public String turned() {
        return at(page, zoom, (turn + 90) % 360);
    }

    public String picture() {
        return path + "/pages/" + page + (turn == 0 ? "" : "?turn=" + turn);
    }

    private String at(int page, Zoom zoom, int turn) {
        return path + "/view?page=" + page + (zoom == Zoom.FIT ? "" : "&zoom=" + zoom.word())
                + (turn == 0 ? "" : "&turn=" + turn)
                + (back.isEmpty() ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
