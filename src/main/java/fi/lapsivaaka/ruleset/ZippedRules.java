package fi.lapsivaaka.ruleset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The folder of a rule set as a ZIP file, and back. A file that somebody hands over is hostile until it has been read. */
public final class ZippedRules {

    /** More files than a rule set may have, so that hidden ones and folders do not hide a bomb. */
    private static final int ENTRIES = 2 * Limits.FILES;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final String PATHS =
            "names of ASCII letters, digits, points, - and _, at most " + Limits.FOLDER_DEPTH + " folders deep";

    private ZippedRules() {}

    /**
     * The same bytes for the same files: entries carry no time of their own.
     *
     * @param folder under which all files stand
     */
    public static byte[] zip(String folder, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of the folder that holds the manifest, path in that folder to bytes; hidden files are left out.
     *
     * @throws RefusedRuleSet when it is no ZIP file, holds more than a rule set may, leads out of its folder, or holds no
     *     manifest or several
     */
    public static SortedMap<String, byte[]> unzip(byte[] bytes) {
        FileCollector collector = new FileCollector();
        int entries = 0;
        long left = Limits.FILE_BYTES; // of what is left out
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw FileCollector.refused("", "the file holds too many entries", "at most " + Limits.FILES);
                }
                String path = path(entry.getName());
                if (entry.isDirectory() || hidden(path)) {
                    left -= zip.readNBytes(Limits.FILE_BYTES + 1).length;
                    if (left < 0) {
                        throw FileCollector.refused("", "the file is too large", "at most " + Limits.SET_BYTES);
                    }
                } else if (collector.files().containsKey(path)) {
                    throw FileCollector.refused(path, "the file stands in the ZIP file twice", "once");
                } else {
                    collector.add(path, zip);
                }
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            throw FileCollector.refused(
                    "", "the file cannot be read as a ZIP file", "a ZIP file of a rule set's folder");
        }
        return inFolder(collector.files());
    }

    private static String path(String name) {
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        String[] parts = plain.split("/", -1);
        boolean proper = parts.length <= Limits.FOLDER_DEPTH + 2 && !plain.isEmpty();
        for (String part : parts) {
            proper &= PART.matcher(part).matches()
                    || (part.startsWith(".") && PART.matcher(part.substring(1)).matches());
        }
        if (!proper) {
            throw FileCollector.refused("", "the path " + name + " is not allowed", PATHS);
        }
        return plain;
    }

    private static boolean hidden(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") || part.endsWith("~") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    private static SortedMap<String, byte[]> inFolder(SortedMap<String, byte[]> files) {
        String folder = "";
        int found = 0;
        for (String path : files.keySet()) {
            if (path.equals(Manifest.FILE) || path.endsWith("/" + Manifest.FILE)) {
                folder = path.substring(0, path.length() - Manifest.FILE.length());
                found++;
            }
        }
        if (found != 1) {
            throw FileCollector.refused(
                    Manifest.FILE,
                    found == 0 ? "the ZIP file holds no manifest" : "the ZIP file holds several rule sets",
                    "one folder with one " + Manifest.FILE);
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().startsWith(folder)) {
                throw FileCollector.refused(file.getKey(), "the file stands outside the rule set's folder", folder);
            }
            inside.put(file.getKey().substring(folder.length()), file.getValue());
        }
        return inside;
    }
}
