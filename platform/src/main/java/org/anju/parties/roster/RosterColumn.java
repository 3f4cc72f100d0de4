package org.anju.parties.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.policy.value.Words;

/** 名册栏目: the columns of the list in their order; template, reader, help and messages all go by this one list. */
public enum RosterColumn {
    NAME("姓名", "Name", Kind.TEXT, 60, true, "示例：张三（本行不导入）"),
    RESIDENT_ID("身份证号", "ID number", Kind.ID, 18, true, "11010519491231002X"),
    DEPARTMENT("部门", "Department", Kind.TEXT, 60, true, "研发部"),
    POSITION("岗位", "Position", Kind.TEXT, 60, true, "后端工程师"),
    STARTED_ON("入职日期", "Start date", Kind.DAY, 0, true, "2025-03-10"),
    INSURED_SINCE("社保起始年月", "First month of social insurance here", Kind.MONTH, 0, true, "2025-04"),
    WORK_PLACE("工作地点", "Place of work", Kind.TEXT, 100, true, "延庆区百泉街道"),
    WORKER_POST("是否工人岗位", "Worker post", Kind.WORD, 0, true, "否"),
    CONTRACT_NUMBER("合同编号", "Contract number", Kind.TEXT, 60, true, "HT-2025-001"),
    CONTRACT_TERM("合同期限", "Contract term", Kind.WORD, 0, true, "固定期限"),
    CONTRACT_FROM("合同开始日期", "Contract from", Kind.DAY, 0, true, "2025-03-10"),
    CONTRACT_TO("合同结束日期", "Contract to", Kind.DAY, 0, false, "2028-03-09"),
    INCOME("近6个月月均应税收入（元）", "Average monthly taxable income, last 6 months (yuan)", Kind.MONEY, 0, false, "18000"),
    DEGREE("学位", "Degree", Kind.WORD, 0, false, "学士"),
    HUKOU("户口", "Hukou", Kind.WORD, 0, false, "外省市");

    /** A row whose name begins so is the template's example and is passed over. */
    public static final String EXAMPLE = "示例";

    /** How a cell of that column is read. */
    public enum Kind {
        TEXT,
        ID,
        DAY,
        MONTH,
        WORD,
        MONEY
    }

    /**
     * A word that may stand in a column.
     *
     * @param code what it means, e.g. the name of a {@code DegreeLevel}
     */
    public record Word(String code, Words words) {

        private static Word of(String code, String zh, String en) {
            return new Word(code, new Words(zh, en));
        }
    }

    static final String YES = "YES";
    static final String OPEN = "OPEN";
    static final String UNKNOWN = "UNKNOWN";

    private final Words title;
    private final Kind kind;
    private final int most;
    private final boolean required;
    private final String example;

    RosterColumn(String zh, String en, Kind kind, int most, boolean required, String example) {
        this.title = new Words(zh, en);
        this.kind = kind;
        this.most = most;
        this.required = required;
        this.example = example;
    }

    public Words title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** Characters at most; 0 where that is no question. */
    public int most() {
        return most;
    }

    public boolean required() {
        return required;
    }

    public String example() {
        return example;
    }

    /** The words allowed in it; empty where anything may be written. */
    public List<Word> words() {
        return switch (this) {
            case WORKER_POST -> List.of(Word.of(YES, "是", "yes"), Word.of("NO", "否", "no"));
            case CONTRACT_TERM -> List.of(Word.of("FIXED", "固定期限", "fixed"), Word.of(OPEN, "无固定期限", "open-ended"));
            case DEGREE ->
                List.of(
                        Word.of("NONE", "无", "none"),
                        Word.of("BACHELOR", "学士", "bachelor"),
                        Word.of("MASTER", "硕士", "master"),
                        Word.of("DOCTOR", "博士", "doctor"),
                        Word.of(UNKNOWN, "不详", "unknown"));
            case HUKOU ->
                List.of(
                        Word.of("OTHER_PROVINCE", "外省市", "other province"),
                        Word.of("BEIJING_FAMILY", "北京家庭户", "Beijing family"),
                        Word.of("BEIJING_COLLECTIVE", "北京集体户", "Beijing collective"),
                        Word.of("SCHOOL_TEMPORARY", "学校临时户", "school"),
                        Word.of(UNKNOWN, "不详", "unknown"));
            default -> List.of();
        };
    }

    /** All of {@link #words} in one line, for a message. */
    public Words allowed() {
        return new Words(
                String.join("、", words().stream().map(each -> each.words().zh()).toList()),
                String.join(
                        ", ", words().stream().map(each -> each.words().en()).toList()));
    }

    Optional<String> code(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return words().stream()
                .filter(each ->
                        each.words().zh().equals(typed) || each.words().en().equals(word))
                .map(Word::code)
                .findFirst();
    }
}
