package org.anju.materials.gate;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * 开件人: the program behind the wall. Reads jobs from its input, writes answers to its output, and ends when there is
 * nobody left to ask it.
 */
public final class Opener {

    static final int READY = 0x41;
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    static final int OUT_OF_MEMORY = 3;

    private static final int MOST_REQUEST = 96 << 20;
    /** A PDF may lie in a PDF may lie in a PDF: deep enough for honest ones, and no overflow ends the process. */
    private static final long STACK = 16 << 20;

    private Opener() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // the wire carries answers and nothing else: whatever a library prints goes nowhere
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        ImageIO.setUseCache(false);
        FontMappers.set(new HouseFonts());
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        Jobs.warm();
        out.writeByte(READY);
        out.flush();
        Thread worker = new Thread(null, () -> serve(in, out), "opener", STACK);
        worker.start();
        worker.join();
        Runtime.getRuntime().halt(0);
    }

    private static void serve(DataInputStream in, DataOutputStream out) {
        try {
            while (true) {
                Job job = Job.values()[in.readUnsignedByte()];
                int length = in.readInt();
                if (length < 0 || length > MOST_REQUEST) {
                    return;
                }
                answer(job, in.readNBytes(length), out);
            }
        } catch (EOFException nobodyLeft) {
            return;
        } catch (IOException | RuntimeException wire) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void answer(Job job, byte[] request, DataOutputStream out) throws IOException {
        try {
            send(out, 0, Jobs.perform(job, request));
        } catch (NotTaken refused) {
            refuse(out, refused);
        } catch (OutOfMemoryError swollen) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            refuse(out, new NotTaken("broken"));
        }
    }

    private static void refuse(DataOutputStream out, NotTaken refused) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NotTaken.write(new DataOutputStream(bytes), refused.key(), refused.args());
        send(out, 1, bytes.toByteArray());
    }

    private static void send(DataOutputStream out, int kind, byte[] bytes) throws IOException {
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
