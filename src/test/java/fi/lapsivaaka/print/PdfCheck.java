package fi.lapsivaaka.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is what it says it is. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What PDF/UA-1 and PDF/A-2a ask for and the file does not give; empty when both hold. */
    public static List<String> faults(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                result.getTestAssertions()
                        .forEach(assertion -> faults.add(flavour.getId() + " "
                                + assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext()));
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour.getId() + " does not hold");
                }
            }
        }
        return faults;
    }
}
