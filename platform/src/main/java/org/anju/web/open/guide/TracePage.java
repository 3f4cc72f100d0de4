package org.anju.web.open.guide;

import java.util.List;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.TraceLine;
import org.jspecify.annotations.Nullable;

/** How each sentence of one chapter is carried out. */
public record TracePage(List<Chapter> chapters, String shown, List<Row> rows, long done, long planned) {

    /** A clause and its line, null where there is none yet. */
    public record Row(Clause clause, @Nullable TraceLine line) {

        public boolean done() {
            return line != null && line.status() == TraceLine.Status.DONE;
        }

        /** The class that carries it, without its package. */
        public String where() {
            return line == null ? "" : simple(line.where());
        }

        /** The test that shows it, as the sentence its name is. */
        public String test() {
            return line == null || line.test().equals("-")
                    ? ""
                    : line.testMethod().replace('_', ' ');
        }

        private static String simple(String name) {
            int dot = name.lastIndexOf('.');
            return dot > 0 && dot + 1 < name.length() && Character.isUpperCase(name.charAt(dot + 1))
                    ? name.substring(dot + 1)
                    : name;
        }
    }
}
