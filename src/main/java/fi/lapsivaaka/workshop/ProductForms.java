package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.ruleset.RuleSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The forms by which a version of the child-impact rules goes that holds none of its own: those of the product. */
final class ProductForms {

    private ProductForms() {}

    /** The forms among the files of a version, or else those of the product, path to bytes. */
    static SortedMap<String, byte[]> orOwn(Map<String, byte[]> files) {
        SortedMap<String, byte[]> own = forms(files);
        return own.isEmpty() ? forms(RuleSource.shipped(AssessmentRules.NAME).files()) : own;
    }

    private static SortedMap<String, byte[]> forms(Map<String, byte[]> files) {
        SortedMap<String, byte[]> forms = new TreeMap<>(files);
        forms.keySet().removeIf(path -> !path.startsWith(EntrySheet.FORMS));
        return forms;
    }
}
