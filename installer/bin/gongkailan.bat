@echo off
rem Starts Gongkailan with the runtime beside it, else JAVA_HOME, else the java on the PATH; needs Java 25.
setlocal
chcp 65001 >nul
set "APP=%~dp0.."
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%APP%\runtime\bin\java.exe" set "JAVA=%APP%\runtime\bin\java.exe"
if "%JAVA%"=="java" where /q java || (
  echo 未找到 Java 25 或更高版本，请先安装（如 Temurin 25），或设置 JAVA_HOME。 1>&2
  exit /b 2
)
"%JAVA%" @"%APP%\bin\java.options" -cp "%APP%\lib\*" org.gongkailan.Main %*
exit /b %ERRORLEVEL%
