package org.anju.sheets;

import java.util.List;
import java.util.function.Supplier;
import org.anju.permits.PermitRegister;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人确认单: every version that was ever made. */
@Component
class OwnSheets implements OwnData {

    private final Sheets sheets;
    private final PermitRegister permits;

    OwnSheets(Sheets sheets, PermitRegister permits) {
        this.sheets = sheets;
        this.permits = permits;
    }

    @Override
    public String key() {
        return "sheets";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(permits.of(owner.person(), owner.reader()).stream()
                .flatMap(permit -> sheets.of(permit.number()).stream())
                .map(each -> new OwnEntry()
                        .put("permit", each.permit())
                        .put("version", each.version())
                        .put("code", each.code().grouped())
                        .put("sha256", each.sha256())
                        .put("bytes", each.size())
                        .put("at", each.madeAt())
                        .put("superseded", each.supersededAt()))
                .toList());
    }
}
