package org.anju.web.office.window;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.employer.Appointment;
import org.anju.cases.window.Receipt;
import org.anju.cases.window.WindowDate;
import org.jspecify.annotations.Nullable;

/**
 * 窗口日程: who comes on one day, and what was received on it.
 *
 * @param before the open day before it
 * @param after the open day after it
 */
public record SheetPage(
        WindowDate day,
        @Nullable LocalDate before,
        LocalDate after,
        List<Appointment> appointments,
        List<Receipt> receipts) {}
