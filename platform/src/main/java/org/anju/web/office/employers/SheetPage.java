package org.anju.web.office.employers;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.employer.Appointment;
import org.jspecify.annotations.Nullable;

/** 窗口日程: who comes on one window day. */
public record SheetPage(LocalDate day, @Nullable LocalDate before, LocalDate after, List<Appointment> appointments) {}
