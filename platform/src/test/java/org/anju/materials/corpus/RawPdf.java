package org.anju.materials.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/** Writes PDFs object by object, also such as no decent program would write. Objects are numbered from 1; 1 is the root. */
final class RawPdf {

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9])([A-Za-z0-9]*)");

    private RawPdf() {}

    /** One page; what is to stand in the root, in the page, and further objects from 5 on. */
    static List<String> onePage(String inRoot, String inPage, List<String> more) {
        List<String> all = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + inRoot + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>" + inPage + ">>",
                stream("", "0 0 0 rg 100 100 200 300 re f")));
        all.addAll(more);
        return all;
    }

    static String stream(String inDictionary, String body) {
        return "<<" + inDictionary + "/Length " + body.length() + ">>stream\n" + body + "\nendstream";
    }

    static String stream(String inDictionary, byte[] body) {
        return stream(inDictionary, new String(body, StandardCharsets.ISO_8859_1));
    }

    /** Every name written with its first letter as a number: {@code /#4aS} for {@code /JS}. */
    static List<String> hidden(List<String> objects) {
        return objects.stream().map(RawPdf::hidden).toList();
    }

    private static String hidden(String object) {
        int end = object.contains("stream\n") ? object.indexOf("stream\n") : object.length();
        String dictionary = NAME.matcher(object.substring(0, end))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "/#" + Integer.toHexString(found.group(1).charAt(0)) + found.group(2)));
        return dictionary + object.substring(end);
    }

    static byte[] plain(List<String> objects) {
        return plain("1.7", objects);
    }

    static byte[] plain(String version, List<String> objects) {
        StringBuilder all = new StringBuilder("%PDF-" + version + "\n%\u00e2\u00e3\u00cf\u00d3\n");
        Map<Integer, Integer> places = new TreeMap<>();
        for (int n = 1; n <= objects.size(); n++) {
            places.put(n, all.length());
            all.append(n).append(" 0 obj\n").append(objects.get(n - 1)).append("\nendobj\n");
        }
        table(all, places, "/Size " + (objects.size() + 1) + "/Root 1 0 R");
        return Specimen.latin(all.toString());
    }

    /** An honest file, and behind its end what changes it. */
    static byte[] updated(List<String> first, Map<Integer, String> then) {
        StringBuilder all = new StringBuilder(new String(plain(first), StandardCharsets.ISO_8859_1));
        int before = all.lastIndexOf("xref\n");
        before = all.lastIndexOf("\nxref\n") + 1 > 0 ? all.lastIndexOf("\nxref\n") + 1 : before;
        Map<Integer, Integer> places = new TreeMap<>();
        new TreeMap<>(then).forEach((n, body) -> {
            places.put(n, all.length());
            all.append(n).append(" 0 obj\n").append(body).append("\nendobj\n");
        });
        int size = Math.max(
                        first.size(),
                        then.keySet().stream().mapToInt(Integer::intValue).max().orElse(0))
                + 1;
        table(all, places, "/Size " + size + "/Root 1 0 R/Prev " + before);
        return Specimen.latin(all.toString());
    }

    private static void table(StringBuilder all, Map<Integer, Integer> places, String trailer) {
        int at = all.length();
        all.append("xref\n0 1\n0000000000 65535 f \n");
        places.forEach((n, place) -> all.append(n).append(" 1\n").append("%010d 00000 n \n".formatted(place)));
        all.append("trailer\n<<")
                .append(trailer)
                .append(">>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
    }

    /** All that is no stream lies packed in an object stream, and the table of places is packed too. */
    static byte[] packed(List<String> objects) {
        StringBuilder all = new StringBuilder("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        int holder = objects.size() + 1;
        int table = holder + 1;
        long[][] rows = new long[table + 1][3];
        rows[0] = new long[] {0, 0, 65535};
        StringBuilder numbers = new StringBuilder();
        StringBuilder bodies = new StringBuilder();
        int inside = 0;
        for (int n = 1; n <= objects.size(); n++) {
            String body = objects.get(n - 1);
            if (body.contains("stream\n")) {
                rows[n] = new long[] {1, all.length(), 0};
                all.append(n).append(" 0 obj\n").append(body).append("\nendobj\n");
            } else {
                rows[n] = new long[] {2, holder, inside++};
                numbers.append(n).append(' ').append(bodies.length()).append(' ');
                bodies.append(body).append(' ');
            }
        }
        rows[holder] = new long[] {1, all.length(), 0};
        String head = "/Type/ObjStm/N " + inside + "/First " + numbers.length() + "/Filter/FlateDecode";
        all.append(holder).append(" 0 obj\n");
        all.append(stream(head, deflated(Specimen.latin(numbers.toString() + bodies))));
        all.append("\nendobj\n");
        int at = all.length();
        rows[table] = new long[] {1, at, 0};
        ByteBuffer places = ByteBuffer.allocate(7 * rows.length);
        for (long[] row : rows) {
            places.put((byte) row[0]).putInt((int) row[1]).putShort((short) row[2]);
        }
        String trailer = "/Type/XRef/W[1 4 2]/Size " + rows.length + "/Root 1 0 R/Filter/FlateDecode";
        all.append(table).append(" 0 obj\n").append(stream(trailer, deflated(places.array())));
        all.append("\nendobj\nstartxref\n").append(at).append("\n%%EOF\n");
        return Specimen.latin(all.toString());
    }

    static byte[] deflated(byte[] bytes) {
        return deflated(bytes, 1);
    }

    /** The same bytes so many times. */
    static byte[] deflated(byte[] bytes, int times) {
        Deflater deflater = new Deflater(times > 1 ? 1 : 6);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int i = 0; i < times; i++) {
            deflater.setInput(bytes);
            while (!deflater.needsInput()) {
                out.write(some, 0, deflater.deflate(some));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }
}
