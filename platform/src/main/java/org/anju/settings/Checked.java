package org.anju.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 最近核对: who last held a value against its source, and when. */
public record Checked(SettingKind kind, @Nullable String district, String subject, LocalDate on, String by) {}
