package org.gongkailan.catalogue;

import java.util.List;
import java.util.Map;

/** Realistic rows for the tests of the catalogue. */
public final class Samples {
    private Samples() {
    }

    /** A row that every check accepts. */
    public static Entry guide() {
        return new Entry(new Matter("最低生活保障", "办事指南", null),
                List.of("办理条件", "申请材料", "办理时间、地点"),
                List.of("中华人民共和国政府信息公开条例（国务院令第711号）"),
                new TimeLimit("制定或获取信息之日起10个工作日内", 10, TimeUnit.WORKING_DAY), "云溪县民政局",
                new Publication(List.of("政府网站", "公开查阅点"), new Audience(true, null), new Method(true, false),
                        new Levels(true, true, false)), Map.of());
    }

    /** The row as an item of domain 05. */
    public static CatalogueItem item(String id, Entry entry) {
        return new CatalogueItem(id, null, "05", 10, entry, null);
    }

    /** An item named otherwise. */
    public static CatalogueItem item(String id, String level1, String level2) {
        return item(id, guide().withMatter(new Matter(level1, level2, null)));
    }
}
