package org.anju.web.kit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anju.trail.Actor;
import org.anju.trail.Once;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/**
 * How every POST is carried out: once, in one transaction, with an answer the reader can use.
 *
 * <p>Done: committed, 303 to the next page; the same form again gets the same answer. Problem or refusal: nothing is
 * written, 422 and the same page with what was typed. Somebody was first: 409 and a fresh page. Not there or not yours: 404.
 */
@Component
public class Acts {

    private final TransactionTemplate transaction;
    private final Once once;
    private final Frames frames;

    public Acts(PlatformTransactionManager transactions, Once once, Frames frames) {
        this.transaction = new TransactionTemplate(transactions);
        this.once = once;
        this.frames = frames;
    }

    /**
     * @param act runs inside the transaction, unless the form has problems
     * @param next from the id of what was done to the path of the next page (without {@code /en})
     * @param again shows the page with the form; called outside the transaction, so it reads what is committed
     */
    public ModelAndView perform(
            Actor actor,
            Form form,
            Supplier<Outcome> act,
            Function<String, String> next,
            Supplier<ModelAndView> again) {
        UUID key = key(form);
        if (key == null) {
            form.problem("", "kit.problem.key");
        }
        if (!form.ok() || key == null) {
            return show(form, Notice.NONE, again, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (run(actor, key, HexFormat.of().formatHex(form.fingerprint()), act)) {
            case Outcome.Done done -> Pages.to(next.apply(done.id()));
            case Outcome.Refused refused ->
                show(form, new Notice(refused.why(), false), again, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale stale -> show(form, new Notice(stale.why(), true), again, HttpStatus.CONFLICT);
            case Outcome.Absent absent -> Pages.absent();
        };
    }

    /**
     * One of several acts that one form asks for, in a transaction and with a once-key of its own: what becomes of the others
     * does not touch it, and the same form again gets the same answer.
     *
     * @param part which of them; with what was seen of it, so that a changed row is another act
     */
    public Outcome each(Actor actor, Form form, String part, Supplier<Outcome> act) {
        UUID key = key(form);
        if (key == null) {
            throw new IllegalArgumentException("a form without a key asks for nothing");
        }
        byte[] own = (key + part).getBytes(StandardCharsets.UTF_8);
        return run(actor, UUID.nameUUIDFromBytes(own), part, act);
    }

    /** Whether the form can be told from its second press. */
    public boolean keyed(Form form) {
        return key(form) != null;
    }

    /** For a page that acts by itself, such as signing in: the page again, with what is wrong in the form. */
    public ModelAndView again(Form form, Supplier<ModelAndView> page) {
        return show(form, Notice.NONE, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Outcome run(Actor actor, UUID key, String body, Supplier<Outcome> act) {
        try {
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                var became = new Outcome[1];
                Once.Answer answer = once.run(actor, key, body, () -> {
                    became[0] = act.get();
                    return became[0] instanceof Outcome.Done done ? done.id() : "";
                });
                if (became[0] != null && !(became[0] instanceof Outcome.Done)) {
                    status.setRollbackOnly();
                }
                return switch (answer) {
                    case Once.Answer.First first -> became[0];
                    case Once.Answer.Again earlier -> new Outcome.Done(earlier.text());
                    case Once.Answer.Clash clash -> new Outcome.Stale();
                };
            }));
        } catch (ConcurrencyFailureException beaten) {
            return new Outcome.Stale();
        }
    }

    private ModelAndView show(Form form, Notice notice, Supplier<ModelAndView> again, HttpStatus status) {
        ModelAndView page = again.get();
        frames.current().showing(form, notice);
        // what is not there (or not yours) stays not there, however the form was filled in
        if (page.getStatus() != HttpStatus.NOT_FOUND) {
            page.setStatus(status);
        }
        return page;
    }

    /** One form may offer several addresses, as a list does a button in each row: each of them is an act of its own. */
    private @Nullable UUID key(Form form) {
        try {
            String once = UUID.fromString(form.once()) + frames.current().path();
            return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException missing) {
            return null;
        }
    }
}
