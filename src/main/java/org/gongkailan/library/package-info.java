/**
 * 文件库: the regulations (规章), normative documents (行政规范性文件) and other documents of the office, what became of
 * each in the course of time, and how many of them a year's report counts (table 2). {@code Timeline} says what holds on a
 * day, {@code Library} what the office may do; clean-ups, papers, imports and screens stand below.
 */
package org.gongkailan.library;
