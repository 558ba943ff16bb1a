package org.gongkailan.villageboard.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkailan.villageboard.NoticeKind;

/** Realistic rows for every kind of notice; everybody and everything in them is invented. */
public final class KindSamples {
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳", "上官");
    private static final List<String> GIVEN = List.of("建国", "秀英", "伟", "桂兰", "志强", "玉珍", "海燕", "德福", "春梅", "永红", "㮾", "长生");
    private static final Map<String, List<String>> OF_MACHINES = Map.of("类别", List.of("拖拉机", "联合收割机"), "机具型号", List.of("LX904", "4LZ-6.0E"));
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("职务", List.of("村党支部书记、村委会主任", "村委会副主任", "村委会委员", "妇女主任")),
            Map.entry("分工", List.of("主持全面工作", "分管民政、社会救助", "分管农业、水利", "分管妇联、计生")),
            Map.entry("办公电话", List.of("0731-88220011", "0731-88220012")),
            Map.entry("网格名称", List.of("第一网格", "第二网格", "第三网格")),
            Map.entry("范围", List.of("一组、二组，北至村道，南至清溪河", "三组、四组，含村小学和卫生室", "五组至七组")),
            Map.entry("网格员", List.of("王建国", "李秀英", "张志强")),
            Map.entry("事项名称", List.of("村道硬化二期工程", "机耕路维修", "文化活动室改造")),
            Map.entry("决定方式", List.of("村民代表会议表决通过", "“四议两公开”")),
            Map.entry("进展", List.of("已开工，完成路基", "招标中", "已竣工验收")),
            Map.entry("性别", List.of("男", "女")), Map.entry("出生年份", List.of("1958", "1963", "1971", "1984")),
            Map.entry("项目", List.of("发包收入", "村级运转补助", "公益事业支出", "水利维修支出")),
            Map.entry("类别", List.of("收入", "收入", "支出", "支出")),
            Map.entry("说明", List.of("鱼塘承包费", "上级转移支付", "路灯电费和维修")),
            Map.entry("凭证号", List.of("记-001", "记-002", "记-003")),
            Map.entry("摘要", List.of("收到鱼塘承包费", "付村道路灯电费（9月）", "付保洁员工资", "收到上级运转补助")),
            Map.entry("收入项目", List.of("发包收入", "补助收入")), Map.entry("支出项目", List.of("公益事业支出", "管理费用", "工资及误工补贴")),
            Map.entry("经手人", List.of("刘德福", "陈春梅")), Map.entry("证明人", List.of("周永红")), Map.entry("审批人", List.of("王建国")),
            Map.entry("备注", List.of("", "附发票")), Map.entry("资产名称", List.of("村委会办公楼", "变压器（S11-200）", "鱼塘护坡", "垃圾清运车")),
            Map.entry("使用情况", List.of("自用", "出租", "完好")), Map.entry("资源名称", List.of("上河鱼塘", "北坡果园", "机动地")),
            Map.entry("坐落", List.of("三组南侧", "北坡", "村道西侧")), Map.entry("承包或租赁人", List.of("云溪县清源水产专业合作社", "赵长生", "未发包")),
            Map.entry("期限", List.of("2024.1—2028.12", "2023.3—2033.2", "一年")), Map.entry("往来单位或个人", List.of("云溪县水利局", "清源水产专业合作社", "村卫生室")),
            Map.entry("签字", List.of("")), Map.entry("标的", List.of("上河鱼塘32亩承包经营权", "村委会临街门面2间")), Map.entry("方式", List.of("公开竞价", "公开招租")),
            Map.entry("承包（租）方", List.of("清源水产专业合作社", "刘德福")), Map.entry("合同履行情况", List.of("按期缴纳", "已缴至2026年12月")),
            Map.entry("工程名称", List.of("村道硬化二期", "机耕路维修")), Map.entry("中标人", List.of("云溪县路桥工程有限公司", "云溪县宏达建筑队")),
            Map.entry("作物", List.of("早稻", "晚稻", "玉米")), Map.entry("机具品目", List.of("轮式拖拉机", "谷物联合收割机", "旋耕机")),
            Map.entry("机具型号", List.of("LX904", "4LZ-6.0E", "1GQN-200")), Map.entry("机型", List.of("手扶拖拉机", "联合收割机")),
            Map.entry("行政村", List.of("西湾村", "西河村", "东河村", "东湾村")), Map.entry("初审意见", List.of("符合条件", "拟同意纳入")),
            Map.entry("供养方式", List.of("集中供养", "分散供养")), Map.entry("救助事由", List.of("突发事件", "意外伤害", "其他")),
            Map.entry("救助类别", List.of("过渡期生活救助", "冬春生活救助")), Map.entry("补贴种类", List.of("困难残疾人生活补贴", "重度残疾人护理补贴")),
            Map.entry("年龄段", List.of("80—89周岁", "90—99周岁")), Map.entry("慰问（救助）名称", List.of("春节慰问", "社会捐赠")),
            Map.entry("金额或物品", List.of("500元", "大米20公斤、食用油5升")), Map.entry("监测类型", List.of("突发严重困难户", "边缘易致贫户")),
            Map.entry("拟用地位置", List.of("三组老屋场北侧", "一组村道旁")), Map.entry("层数", List.of("2", "3")), Map.entry("审批结果", List.of("同意", "公示中")),
            Map.entry("地类", List.of("水田", "旱地", "园地")), Map.entry("附着物种类", List.of("柑橘树", "水井", "")), Map.entry("数量", List.of("35株", "1口", "")),
            Map.entry("危房等级", List.of("C级", "D级")), Map.entry("改造方式", List.of("修缮加固", "原址重建")),
            Map.entry("项目名称", List.of("西湾村机耕路硬化", "清溪河护岸")), Map.entry("建设内容", List.of("硬化机耕路1.2公里，宽3.5米", "新建护岸480米，清淤1200立方米")),
            Map.entry("实施地点", List.of("西湾村三组", "清溪河西湾段")), Map.entry("项目类型", List.of("基础设施", "水利")), Map.entry("实施年度", List.of("2026")),
            Map.entry("预期效益", List.of("改善312户生产运输条件", "保护农田260亩")), Map.entry("法定代表人或负责人", List.of("黄海燕", "吴志强")),
            Map.entry("经营地点", List.of("石桥镇工业路", "清溪镇正街")), Map.entry("欠税税种", List.of("增值税", "企业所得税")));
    private static final List<String> IDS = List.of("430848195807091870", "110101199003077731");

    private KindSamples() {
    }

    /** A sheet of a title, a unit line, the head and rows of a kind; 村 and 乡镇 where the kind has no column of that name. */
    public static List<List<String>> sheet(NoticeKind kind, int rows) {
        var random = new Random(7);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(kind.words().title().contains("{项目名称}") ? "2026年" + programme(kind) + "发放花名册" : kind.name()));
        lines.add(List.of(kind.id().startsWith("machine") ? "单位：元、台" : "单位：元、亩"));
        var head = new ArrayList<>(kind.columns().stream().map(column -> column.group().isEmpty() ? column.heading()
                : column.heading()).toList());
        lines.add(head);
        for (int i = 0; i < rows; i++) {
            int row = i;
            lines.add(kind.columns().stream().map(column -> value(kind, column, row, random)).toList());
        }
        return lines;
    }

    private static String programme(NoticeKind kind) {
        return switch (kind.id()) {
            case "fishery-subsidy" -> "养殖渔业受灾补助";
            case "relief-allocation" -> "洪涝救灾资金";
            case "disaster-relief" -> "冬春生活救助";
            case "land-compensation" -> "清溪河治理征地";
            default -> "稻谷补贴";
        };
    }

    private static String value(NoticeKind kind, NoticeKind.Column column, int row, Random random) {
        boolean machines = kind.id().startsWith("machine");
        var words = machines && OF_MACHINES.containsKey(column.heading()) ? OF_MACHINES.get(column.heading()) : WORDS.get(column.heading());
        return switch (column.field()) {
            case SERIAL -> "#" + (row + 1);
            case GROUP -> 1 + row / 5 + "组";
            case NAME -> SURNAMES.get(random.nextInt(SURNAMES.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
            case ID_NUMBER -> IDS.get(row % IDS.size());
            case DATE -> "2026-10-%02d".formatted(row % 28 + 1);
            case QUANTITY -> machines ? "#" + (row % 3 + 1) : "#" + (row % 7 + 1) + ".5";
            case RATE -> "#98.95";
            case AMOUNT -> "#" + (random.nextInt(90000) + 1000) / 100.0;
            case SUM -> "#" + (money(column) ? (random.nextInt(900000) + 1000) / 100.0 : column.group().contains("亩") ? (row + 3) * 12.5 : row % 5 + 1);
            case FIGURE -> "#" + switch (column.heading()) {
                case "家庭人口" -> row % 5 + 1;
                case "数量" -> row % 3 + 1;
                case "面积（㎡）" -> 90 + row % 4 * 10;
                default -> (row + 3) * 12;
            };
            default -> column.heading().equals("姓名") ? SURNAMES.get(row % 5) + GIVEN.get(row % 7)
                    : words == null ? "" : words.get(row % words.size());
        };
    }

    /** One of many names. */
    static String name(int number) {
        return SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number / SURNAMES.size() % GIVEN.size());
    }

    private static boolean money(NoticeKind.Column column) {
        return (column.heading() + column.group()).matches(".*(元|余额|原值|净值|增减).*");
    }

    /** A text as an officer would write it for a kind that is one. */
    static String text(NoticeKind kind) {
        String draft = kind.words().draft();
        return (draft.isEmpty() ? "一、有关事项\n　　" : draft).replaceAll("　　(?=\\n|$)",
                "　　经村民代表会议讨论，应到代表32人，实到29人，表决同意27人。所需资金由村集体经济收入列支，账目每月在本栏公布；施工和验收由村务监督委员会全程监督，村民可随时向村民委员会查询。");
    }
}
