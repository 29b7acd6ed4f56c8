package accord.export;

import accord.model.Sha256;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One release as one HTML file that needs nothing else: charts, tables and every deal with its sentences. The page is the
 * same, byte for byte, for the same release. Articles' texts reach it only as JSON that cannot leave its script element,
 * and only as text nodes from there; a content security policy lets no script run but the page's own, and no address be
 * asked for anything.
 */
public final class ReportPage {
    private static final String CHARTS = "/META-INF/resources/_static/echarts/6.0.0/";

    /** In the order in which they run. */
    private static final List<String> SCRIPTS = List.of(
            "words.js", "data.js", "dom.js", "charts.js", "time.js", "map.js", "actors.js", "deals.js", "page.js");

    private ReportPage() {}

    /** Writes the page as UTF-8 and leaves the stream open. */
    public static void write(ReportData data, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(data, writer);
    }

    /** Writes the page and leaves the writer open; its charset must be UTF-8. */
    public static void write(ReportData data, Writer out) throws IOException {
        String charts = inScript(resource(CHARTS + "dist/echarts.min.js"));
        String code = inScript(code());
        for (String part : parts()) {
            switch (part) {
                case "policy" -> out.write(policy(charts, code));
                case "notice" -> out.write(resource(CHARTS + "NOTICE").replace("--", "- -"));
                case "style" -> out.write(resource("/export/report.css"));
                case "world" -> out.write(resource("/export/world.json"));
                case "governorates" -> out.write(resource("/export/syria-governorates.json"));
                case "data" -> data(data, out);
                case "charts" -> out.write(charts);
                case "code" -> out.write(code);
                default -> out.write(part);
            }
        }
        out.flush();
    }

    /** The template, cut at its {@code {{names}}}: text and names by turns. */
    private static List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        String rest = resource("/export/report.html");
        for (int open = rest.indexOf("{{"); open >= 0; open = rest.indexOf("{{")) {
            int close = rest.indexOf("}}", open);
            parts.add(rest.substring(0, open));
            parts.add(rest.substring(open + 2, close));
            rest = rest.substring(close + 2);
        }
        parts.add(rest);
        return parts;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder("(function () {\n'use strict';\n");
        for (String script : SCRIPTS) {
            code.append(resource("/export/" + script));
        }
        return code.append("})();\n").toString();
    }

    private static void data(ReportData data, Writer out) throws IOException {
        ReportNames names = new ReportNames();
        try (JsonGenerator json = PageJson.generator(out)) {
            json.writeStartObject();
            field(json, "release", data.release());
            field(json, "program", data.program());
            field(json, "coder", data.coder());
            new ReportDeals(data, names).write(json);
            new ReportSeries(data, names).write(json);
            names.write(json);
            json.writeEndObject();
        }
    }

    private static void field(JsonGenerator json, String name, String text) throws IOException {
        json.writeFieldName(name);
        PageJson.text(json, text);
    }

    /** A script's text that cannot end its element. */
    private static String inScript(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String policy(String... scripts) {
        StringBuilder policy =
                new StringBuilder("default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src");
        for (String script : scripts) {
            policy.append(" 'sha256-")
                    .append(Base64.getEncoder()
                            .encodeToString(new Sha256().add(script).bytes()))
                    .append('\'');
        }
        return policy.append("; base-uri 'none'; form-action 'none'").toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the class path lacks " + name);
            }
            // The browser hashes what it parsed, and a parser reads \r\n as \n.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
