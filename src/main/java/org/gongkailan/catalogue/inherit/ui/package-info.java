/** The sheet 标准更新: standard of then, standard of now and the own words side by side, to decide field by field. */
package org.gongkailan.catalogue.inherit.ui;
