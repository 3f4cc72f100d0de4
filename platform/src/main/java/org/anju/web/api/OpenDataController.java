package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.cases.times.Quarter;
import org.anju.figures.open.OpenFigures;
import org.anju.policy.rule.Phrase;
import org.anju.trail.Actor;
import org.anju.web.api.OpenData.Row;
import org.anju.web.kit.Language;
import org.anju.web.kit.chart.FigureCell;
import org.anju.web.kit.chart.FigureFile;
import org.anju.web.kit.chart.FigureTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 开放数据: what is published of a year, for programs and for spreadsheets; nobody can be found in it. */
@Controller
final class OpenDataController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final OpenFigures figures;
    private final Replies replies;

    OpenDataController(OpenFigures figures, Replies replies) {
        this.figures = figures;
        this.replies = replies;
    }

    @GetMapping(ApiPaths.DATA_JSON)
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        var complaints = new Complaints();
        int year = year(request, complaints);
        return complaints.none()
                ? replies.ok(data(year, Reader.language(request)), Reader.language(request))
                : replies.bad(complaints, request);
    }

    /** The counts alone, a line for each quarter and kind; an empty cell is a hidden number. */
    @GetMapping(ApiPaths.DATA_CSV)
    ResponseEntity<byte[]> commas(HttpServletRequest request) {
        var complaints = new Complaints();
        int year = year(request, complaints);
        if (!complaints.none()) {
            return replies.bad(complaints, request);
        }
        OpenData data = data(year, Reader.language(request));
        return FigureFile.CSV.of(
                new FigureTable(
                        "figures",
                        "figures",
                        OpenData.FIELDS,
                        data.counts().stream().map(OpenDataController::cells).toList()),
                "figures-" + year);
    }

    @RequestMapping({ApiPaths.DATA_JSON, ApiPaths.DATA_CSV})
    ResponseEntity<byte[]> otherwise(HttpServletRequest request) {
        return replies.otherwise("GET, HEAD", request);
    }

    /** The year of the last quarter that is over where none is asked for. */
    private int year(HttpServletRequest request, Complaints complaints) {
        var params = new Params(request, complaints);
        Integer asked = params.whole("year", FIRST_YEAR, LAST_YEAR);
        params.end();
        return asked == null ? Quarter.of(replies.today()).before().year() : asked;
    }

    private OpenData data(int year, Language language) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : OpenData.FIELDS) {
            fields.put(field, replies.phrases(language).say(new Phrase("figures.field." + field, List.of())));
        }
        return OpenData.of(figures.of(year), Actor.YANQING, fields);
    }

    private static List<FigureCell> cells(Row row) {
        return Stream.concat(
                        Stream.of(FigureCell.of(row.quarter()), FigureCell.of(row.kind())),
                        Stream.of(
                                count(row.received()),
                                count(row.decided()),
                                count(row.granted()),
                                count(row.refused()),
                                count(row.withdrawn())))
                .toList();
    }

    private static FigureCell count(@Nullable Integer count) {
        return count == null ? FigureCell.of("") : FigureCell.of(count);
    }
}
