package org.anju.sheets;

import java.util.List;

/** What came of printing a sheet. */
sealed interface Printed {

    /** A finished A4 page. */
    record Pdf(byte[] bytes) implements Printed {}

    /** Characters no font here can draw: the sheet is not made, since a name with a hole in it proves nothing. */
    record Unprintable(List<String> characters) implements Printed {}
}
