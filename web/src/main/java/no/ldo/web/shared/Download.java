package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file under its name (RFC 6266), never kept by caches on the way. */
public final class Download {
    private Download() {}

    /** @param name as the person shall see it, in any letters */
    public static void send(HttpServletResponse response, String type, String name, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }

    /** Plain letters for old browsers, the true name for all others. */
    static String disposition(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|]", "-");
        String plain = clean.replaceAll("[^\\x20-\\x7e]", "_");
        String encoded = URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
