package org.anju.app;

import org.anju.figures.FiguresBook;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When figures catch up with what has moved: within half a minute, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class FiguresSchedule {

    private final FiguresBook book;

    FiguresSchedule(FiguresBook book) {
        this.book = book;
    }

    @Scheduled(fixedDelay = 20_000)
    void settle() {
        book.settle();
    }
}
