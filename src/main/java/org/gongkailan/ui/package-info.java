/**
 * The window and what every screen leans on: {@link org.gongkailan.ui.Screen} and {@link org.gongkailan.ui.Navigator},
 * {@link org.gongkailan.ui.Jobs} for slow work, {@link org.gongkailan.ui.Dialogs} for questions,
 * {@link org.gongkailan.ui.Notices} for results. Knows no feature; a screen receives all of it as one
 * {@link org.gongkailan.ui.Desk}.
 */
package org.gongkailan.ui;
