package org.gongkailan.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LawCommandsTest {
    @TempDir
    Path folder;
    private Path workspace;

    @BeforeEach
    void fill() throws IOException {
        workspace = folder.resolve("云溪县.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县", "--level", "county");
        Path rows = Files.writeString(folder.resolve("目录.json"), """
                {"format":"gongkailan/catalogue/1","domains":[{"code":"05","name":"社会救助","items":[
                 {"level1":"收养登记","level2":"办理","elements":["材料"],"legalBases":["《收养法》","云溪县政务公开办法"],"body":"民政局"},
                 {"level1":"综合业务","level2":"监督","elements":["电话"],"legalBases":["中华人民共和国收养法"],"body":"民政局"}]}]}""");
        CommandRun.of("catalogue", "import", rows, "-w", workspace);
    }

    @Test
    void citedLawsAreListedWithStateAndRows() {
        JsonNode laws = json(CommandRun.of("catalogue", "laws", "-w", workspace, "--json", "--cited")).get("laws");
        assertEquals(2, laws.size());
        assertEquals("replaced", laws.get(0).get("state").asString());
        assertEquals(2, laws.get(0).get("rows").asInt());
        assertEquals("unregistered", laws.get(1).get("state").asString());
        assertEquals(26, CommandRun.of("catalogue", "laws", "-w", workspace, "--repealed").out().lines().count());
    }

    @Test
    void aRepealedLawIsReplacedAfterALook() {
        JsonNode look = json(CommandRun.of("catalogue", "replace-law", "-w", workspace, "--from", "收养法", "--dry-run", "--json"));
        assertEquals("中华人民共和国民法典", look.get("to").asString());
        assertEquals(2, look.get("rows").asInt());
        assertEquals(0, CommandRun.of("catalogue", "replace-law", "-w", workspace, "--from", "收养法").exit());
        assertEquals(0, json(CommandRun.of("catalogue", "replace-law", "-w", workspace, "--from", "收养法", "--json"))
                .get("rows").asInt());
    }

    @Test
    void anUnregisteredLawNeedsToBeToldItsSuccessor() {
        var refused = CommandRun.of("catalogue", "replace-law", "-w", workspace, "--from", "云溪县政务公开办法");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("--to"), refused.err());
        assertEquals(1, json(CommandRun.of("catalogue", "replace-law", "-w", workspace, "--from", "云溪县政务公开办法",
                "--to", "中华人民共和国政府信息公开条例", "--json")).get("rows").asInt());
    }

    private static JsonNode json(CommandRun run) {
        assertEquals(0, run.exit(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }
}
