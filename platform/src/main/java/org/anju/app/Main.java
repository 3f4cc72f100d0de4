package org.anju.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;

/** Opens the house: database, migrations, web; and says in one line why, when it stays shut. */
@SpringBootApplication(scanBasePackages = "org.anju")
public class Main {

    public static void main(String[] args) throws InterruptedException, IOException {
        Progress progress = new Progress(System.out);
        CountDownLatch closing = new CountDownLatch(1);
        try {
            Options options = Options.parsed(List.of(args), System.getenv());
            Premises premises = opened(options, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                progress.step("正在关闭…", "closing");
                premises.close();
                closing.countDown();
            }));
            progress.line("");
            progress.line("安居已开门 Anju is open: http://"
                    + (options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host()) + ":" + premises.port() + "/");
            premises.greetings().forEach(progress::line);
            if (Rehearsal.wanted()) {
                Rehearsal.walk(premises.port());
                System.exit(0);
            }
            progress.line("按 Ctrl-C 关闭  press Ctrl-C to stop");
        } catch (CannotOpen why) {
            System.err.println("安居未能启动 Anju did not start：" + why.getMessage());
            System.exit(why.exitCode());
        }
        closing.await();
    }

    private static Premises opened(Options options, Progress progress) {
        try {
            return Premises.open(options, progress);
        } catch (CannotOpen told) {
            throw told;
        } catch (RuntimeException fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw Premises.portTaken(options, taken);
                }
            }
            throw fault(options, fault);
        }
    }

    /** The whole story goes to a file, the reader gets the innermost sentence. */
    private static CannotOpen fault(Options options, RuntimeException fault) {
        Path file = options.data().resolve("log").resolve("start-failure.log");
        try (PrintWriter story = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            fault.printStackTrace(story);
        } catch (IOException untold) {
            fault.addSuppressed(untold);
        }
        Throwable innermost = fault;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String reason =
                String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
        return new CannotOpen(
                CannotOpen.Kind.FAULT,
                innermost.getClass().getSimpleName() + "：" + reason + "（详情见 " + file + "）",
                fault);
    }
}
