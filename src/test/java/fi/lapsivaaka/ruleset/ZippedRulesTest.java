package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of rule sets as ZIP files, good and hostile ones. */
class ZippedRulesTest {

    private static final byte[] MANIFEST = "id: x\n".getBytes(StandardCharsets.UTF_8);

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static byte[] withManifest(String path, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("set/manifest.yaml", MANIFEST);
        entries.put(path, content);
        return zip(entries);
    }

    @Test
    void whatWasZippedComesBackToTheLetter() {
        for (String set : new String[] {"child-impact", "service-classification"}) {
            SortedMap<String, byte[]> files = RuleSource.shipped(set).files();

            SortedMap<String, byte[]> back = ZippedRules.unzip(ZippedRules.zip(set, files));

            assertThat(RuleSet.sha256(back)).isEqualTo(RuleSet.sha256(files));
        }
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() {
        assertThat(ZippedRules.unzip(withManifest("set/.git", MANIFEST)).keySet())
                .containsExactly("manifest.yaml");
        assertThat(ZippedRules.unzip(withManifest("set/cases/", new byte[0])).keySet())
                .containsExactly("manifest.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../etc/passwd",
                "set/../../x.drl",
                "/etc/passwd",
                "set//x.drl",
                "set/a\\b.drl",
                "set/a:b",
                "set/ä.drl",
                "set/a/b/c/d/e/f.drl",
                "outside.drl",
                "other/manifest.yaml"
            })
    void pathsThatLeadElsewhereAreRefused(String path) {
        assertThatThrownBy(() -> ZippedRules.unzip(withManifest(path, MANIFEST)))
                .isInstanceOf(RefusedRuleSet.class);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertThatThrownBy(() -> ZippedRules.unzip(withManifest("set/bomb.yaml", new byte[Limits.FILE_BYTES + 1])))
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> ZippedRules.unzip(withManifest("set/.bomb", new byte[Limits.FILE_BYTES + 1])))
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("too large");
        Map<String, byte[]> many = new LinkedHashMap<>();
        many.put("set/manifest.yaml", MANIFEST);
        for (int at = 0; at <= Limits.FILES; at++) {
            many.put("set/f" + at + ".yaml", new byte[0]);
        }
        assertThatThrownBy(() -> ZippedRules.unzip(zip(many))).isInstanceOf(RefusedRuleSet.class);
        Map<String, byte[]> hidden = new LinkedHashMap<>();
        for (int at = 0; at <= 2 * Limits.FILES; at++) {
            hidden.put("set/.f" + at, new byte[0]);
        }
        assertThatThrownBy(() -> ZippedRules.unzip(zip(hidden))).isInstanceOf(RefusedRuleSet.class);
    }

    @Test
    void whatIsNoFolderOfRulesIsRefused() {
        assertThatThrownBy(() -> ZippedRules.unzip(new byte[0])).isInstanceOf(RefusedRuleSet.class);
        assertThatThrownBy(() -> ZippedRules.unzip("PK not a zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedRuleSet.class);
        assertThatThrownBy(() -> ZippedRules.unzip(zip(Map.of("set/x.yaml", MANIFEST))))
                .isInstanceOf(RefusedRuleSet.class);
    }
}
