package no.ldo.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** What tells one release of the static files from another: a digest of all of them. */
final class Release {
    private static volatile String id = "";

    private Release() {}

    static String id() {
        if (id.isEmpty()) {
            id = digest(FacesContext.getCurrentInstance().getExternalContext());
        }
        return id;
    }

    private static String digest(ExternalContext context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, context, "/resources/");
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, ExternalContext context, String folder) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(digest, context, path);
            } else {
                try (InputStream in = context.getResourceAsStream(path)) {
                    digest.update(in.readAllBytes());
                }
            }
        }
    }
}
