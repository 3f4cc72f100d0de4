import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;

/** Lets ofdrw check each file it is given; one line for each: VALID and the text in base64, or REFUSED and why. */
public class Look {
    public static void main(String[] files) {
        for (String file : files) {
            System.out.println(look(Path.of(file)));
        }
    }

    private static String look(Path file) {
        try (OFDReader reader = new OFDReader(file);
                OFDValidator validator = new OFDValidator(reader)) {
            validator.setValidator(new SESV4ValidateContainer());
            validator.exeValidate();
            String text = String.join("\n", new ContentExtractor(reader).extractAll());
            return "VALID " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        } catch (Exception | LinkageError refused) {
            return "REFUSED " + refused.getClass().getSimpleName();
        }
    }
}
