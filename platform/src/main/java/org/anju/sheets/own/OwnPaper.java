package org.anju.sheets.own;

import org.anju.sheets.Press;
import org.anju.sheets.Printed;
import org.springframework.stereotype.Component;

/** 个人信息打印: sets it as every paper of this room. */
@Component
public class OwnPaper {

    private final Press press;

    OwnPaper(Press press) {
        this.press = press;
    }

    public Printed print(OwnFace face) {
        return press.print("sheets/own/own.jte", face);
    }
}
